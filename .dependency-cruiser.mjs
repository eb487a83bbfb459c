// Who may import whom. A violation names the room.
const room = (name, path, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path, pathNot: ['\\.test\\.tsx?$'] },
  to: { pathNot: [...allowed, 'node_modules', '^aws-lambda$'], dependencyTypesNot: ['core'] },
});

/** Packages a room may use; anything else from npm is an error that names the room. */
const packages = (name, path, allowed) => ({
  name: `${name}-packages`,
  severity: 'error',
  comment: `${name} may use no other packages than ${allowed.join(', ')}`,
  from: { path, pathNot: ['\\.test\\.tsx?$'] },
  to: { path: 'node_modules', pathNot: allowed.map((one) => `node_modules/${one}(/|$)`) },
});

const anyFunction = '^functions/([^/]+)/';
const sharedRooms = '^functions/(platform|commands|ui)/';

export default {
  forbidden: [
    room('schemas', '^schemas/', ['^schemas/'], 'schemas import only zod'),
    packages('schemas', '^schemas/', ['zod']),
    room('events', '^events/', ['^events/', '^schemas/'], 'events import only schemas'),
    packages('events', '^events/', ['zod', 'canonicalize']),
    room(
      'domain',
      '^domain/',
      ['^domain/', '^schemas/', '^events/'],
      'domain is pure: only schemas and events',
    ),
    packages('domain', '^domain/', [
      'zod',
      'canonicalize',
      'temporal-polyfill',
      'date-easter',
      '@sindresorhus/slugify',
    ]),
    room(
      'platform',
      '^functions/platform/',
      ['^functions/platform/', '^schemas/', '^events/'],
      'platform imports only schemas, events and the AWS SDK',
    ),
    room(
      'commands',
      '^functions/commands/',
      ['^functions/(commands|platform)/', '^domain/', '^events/', '^schemas/'],
      'commands import domain, events, schemas and platform',
    ),
    room(
      'ui',
      '^functions/ui/',
      ['^functions/ui/', '^schemas/', '^domain/'],
      'ui imports schemas and domain',
    ),
    {
      name: 'functions',
      severity: 'error',
      comment:
        'a function imports commands, platform, ui, domain, events and schemas; never another function',
      from: { path: anyFunction, pathNot: [sharedRooms, '\\.test\\.tsx?$'] },
      to: {
        path: '^(functions|infra|local|tests)/',
        pathNot: [sharedRooms, '^functions/$1/'],
      },
    },
    {
      name: 'infra',
      severity: 'error',
      comment: 'infra imports only the event catalogue; it names functions by path',
      from: { path: '^infra/', pathNot: ['\\.test\\.ts$'] },
      to: { path: '^(functions|domain|schemas|events|local|tests)/', pathNot: ['^events/catalogue\\.ts$'] },
    },
    {
      name: 'nobody-imports-infra-local-tests',
      severity: 'error',
      comment: 'infra, local and tests are imported by nobody else',
      from: { path: '^(schemas|events|domain|functions)/', pathNot: ['\\.test\\.tsx?$'] },
      to: { path: '^(infra|local|tests)/' },
    },
    {
      name: 'aws-sdk-only-in-platform',
      severity: 'error',
      comment: '@aws-sdk stands in functions/platform and local only',
      from: {
        path: '^(schemas|events|domain|infra|functions)/',
        pathNot: ['^functions/platform/', '\\.test\\.tsx?$'],
      },
      to: { path: 'node_modules/(@aws-sdk|@smithy)/' },
    },
    { name: 'no-cycles', severity: 'error', comment: 'no cycles', from: {}, to: { circular: true } },
    {
      name: 'no-utils',
      severity: 'error',
      comment: 'no utils, helpers or common: the name says what it is for',
      from: {},
      to: { path: '(^|/)(utils?|helpers?|common)(/|\\.tsx?$)', pathNot: 'node_modules' },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      comment: 'every import resolves',
      from: {},
      to: { couldNotResolve: true, pathNot: '^aws-lambda$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
