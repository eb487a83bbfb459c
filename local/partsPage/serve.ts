// Serves the page of all parts, made anew for every request, so that a change is seen by reloading.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { build } from 'esbuild';
import { projectFile } from '../stylesheet/servedFiles.ts';

/** Node runs no JSX, so the page is bundled as a function is. */
export async function servePartsPage(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./app.tsx', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  });
  const program = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const { partsApp }: typeof import('./app.tsx') = await import(`data:text/javascript;base64,${program}`);
  await getRequestListener(partsApp(projectFile).fetch)(request, response);
}
