// A file as text: `import text from './file?raw' with { type: 'text' }` is understood by esbuild and by the tests alike.
declare module '*?raw' {
  const text: string;

  export = text;
}
