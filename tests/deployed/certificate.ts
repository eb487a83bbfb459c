// A certificate for the emulator, made anew for each proof: our policies refuse whoever does not come over TLS.

import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { proofFolder, pythonProgram } from './folders.ts';
import { runCommand } from './runCommand.ts';

const folder = join(proofFolder, 'certificate');

export const certificate = {
  key: join(folder, 'server.key'),
  chain: join(folder, 'server.pem'),
  authority: join(folder, 'client.pem'),
};

/** Makes the certificate, for this machine's own address and for the host names that HTTP APIs get. */
export async function makeCertificate(): Promise<void> {
  await mkdir(folder, { recursive: true });
  await runCommand({
    command: pythonProgram('python'),
    arguments: [
      '-m',
      'trustme',
      '--dir',
      folder,
      '--identities',
      '127.0.0.1',
      'localhost',
      '*.execute-api.localhost',
    ],
    log: join(proofFolder, 'certificate.log'),
  });
}

/** Makes this process trust the emulator, beside everybody it trusts already. */
export function trustCertificate(): void {
  setDefaultCACertificates([...getCACertificates('default'), readFileSync(certificate.authority, 'utf8')]);
}
