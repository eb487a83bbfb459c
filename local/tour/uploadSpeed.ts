// A line as slow as somebody's at home, so that one sees a file go.
import type { Page } from 'playwright-core';

/** Answers with what sets how fast this page sends, in bytes a second; -1 for as fast as it can. */
export async function uploadSpeed(page: Page): Promise<(bytesPerSecond: number) => Promise<void>> {
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  return async (uploadThroughput) => {
    await network.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput,
    });
  };
}
