// Each function behind the HTTP API answers at its own routes, from the bundle that was deployed.

import { describe, expect, inject, it } from 'vitest';
import { openSystem } from './system.ts';

const system = openSystem(inject('deployed'));

describe('the deployed system', () => {
  it('shows the public pages', async () => {
    const page = await system.fetch('/');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
  });

  it('says so where there is nothing', async () => {
    expect((await system.fetch('/nergens')).status).toBe(404);
  });

  it('answers as API', async () => {
    expect((await system.fetch('/api/v1/health')).status).toBe(200);
    expect((await system.fetch('/api/v1/cases')).status).toBe(401);
  });

  it('shows nobody the own cases without signing in', async () => {
    expect((await system.fetch('/mijn')).status).not.toBe(200);
  });
});
