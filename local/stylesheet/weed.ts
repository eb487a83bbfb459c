// What of a stylesheet no page needs is left out: rules for class names that no part uses, names of values that nobody sets
// (their fallback stands in), and values that nobody reads.
import type { Selector, TransformOptions, Variable, Visitor } from 'lightningcss';
import { transform } from 'lightningcss';

type Sheet = Record<string, never>;

/** `isUsed` says of a class name whether a part uses it. */
export function weeded(css: string, isUsed: (className: string) => boolean): string {
  let before = '';
  let after = transformed(css, { visitor: withoutRules(isUsed) });
  while (after !== before) {
    before = after;
    after = transformed(before, { visitor: withoutNames(namesIn(before)) });
  }
  return transformed(after, { minify: true });
}

const transformed = (css: string, options: Pick<TransformOptions<Sheet>, 'visitor' | 'minify'>): string =>
  transform({ filename: 'stylesheet.css', code: Buffer.from(css), ...options }).code.toString();

const withoutRules = (isUsed: (className: string) => boolean): Visitor<Sheet> => ({
  Selector: (selector) => (classesIn(selector).every(isUsed) ? undefined : []),
});

/** What `:not()` names need not be there. */
const classesIn = (selector: Selector): string[] =>
  selector.flatMap((component) => {
    if (component.type === 'class') return [component.name];
    const inner =
      component.type === 'pseudo-class' && (component.kind === 'is' || component.kind === 'where')
        ? component.selectors
        : [];
    return inner.length === 1 ? inner.flatMap(classesIn) : [];
  });

interface Names {
  readonly set: ReadonlySet<string>;
  readonly read: ReadonlySet<string>;
}

function namesIn(css: string): Names {
  const set = new Set<string>();
  const read = new Set<string>();
  transformed(css, {
    visitor: {
      Declaration: {
        custom: ({ name }) => {
          set.add(name);
        },
      },
      Variable: ({ name }) => {
        read.add(name.ident);
      },
    },
  });
  return { set, read };
}

const withoutNames = ({ set, read }: Names): Visitor<Sheet> => {
  const isUnset = ({ name }: Variable) => !set.has(name.ident);
  return {
    VariableExit: (variable) =>
      isUnset(variable) && variable.fallback ? withoutNulls(variable.fallback) : undefined,
    DeclarationExit: {
      custom: ({ name, value: [first, ...more] }) => {
        // Set to what is unset: as if it were not set either.
        const toNothing =
          more.length === 0 && first?.type === 'var' && isUnset(first.value) && !first.value.fallback;
        return toNothing || (name.startsWith('--') && !read.has(name)) ? [] : undefined;
      },
    },
  };
};

/** Lightning CSS does not take back the nulls it gives. */
const withoutNulls = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value, (_, inner: unknown) => inner ?? undefined));
