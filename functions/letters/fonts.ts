// The fonts of a letter, all under the SIL Open Font License: one for Dutch, and others for what people may have typed. Regular
// and bold of each, so that no font of the machine itself is ever nearer to what is asked: then a letter is the same everywhere.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const families = {
  'atkinson-hyperlegible-next': 'AtkinsonHyperlegibleNext',
  'noto-sans': 'NotoSans',
  'noto-naskh-arabic': 'NotoNaskhArabic',
  'noto-sans-hebrew': 'NotoSansHebrew',
  'noto-emoji': 'NotoEmoji',
} as const;
const weights = ['400Regular', '700Bold'] as const;

/** `root` is the folder that has `node_modules`. */
export const letterFonts = (root: string): readonly Buffer[] =>
  Object.entries(families).flatMap(([family, name]) =>
    weights.map((weight) =>
      readFileSync(join(root, 'node_modules/@expo-google-fonts', family, weight, `${name}_${weight}.ttf`)),
    ),
  );
