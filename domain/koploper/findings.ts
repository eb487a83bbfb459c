// Findings, not locks: what a machine sees in an application, each with its source. The applicant reads them while writing,
// the receipt lists them, the office sees them first; none of them keeps an application out.
import type { KoploperCase } from '../../schemas/case.ts';
import { type KoploperContent, koploperFieldNames, koploperV1 } from '../../schemas/forms/koploper-v1.ts';
import { kopgroep } from '../../schemas/programmes/kopgroep.ts';
import type { Sector } from '../../schemas/vocabulary.ts';
import type { Finding } from '../case/types.ts';
import { findingTexts, missingFieldText } from './findingTexts.ts';

const announcement = 'Aankondiging van de eerste zeven koplopers (2015)';
const programmePage = 'Programmapagina Zorgpact';

type Tally = KoploperCase['partners'];

/** Partners of a sector that did not decline. */
const counted = (tally: Tally, sector: Sector): number => {
  const [invited = 0, , declined = 0] = tally?.[sector] ?? [];
  return invited - declined;
};

/** All findings on a form and the partners named so far, in the order of the form. */
export function koploperFindings(
  content: KoploperContent,
  { partners, follows }: Pick<KoploperCase, 'partners' | 'follows'>,
): readonly Finding[] {
  return [
    ...missingFields(content),
    ...whatIsNew(content, follows),
    ...triangle(content, partners),
    ...results(content),
    ...confirmations(partners),
  ];
}

function missingFields(content: KoploperContent): readonly Finding[] {
  return koploperFieldNames
    .filter((name) => koploperV1.fields[name].required && content[name] === undefined)
    .map((name) => ({
      code: `missing-${name}`,
      field: name,
      says: missingFieldText(koploperV1.fields[name].label),
      source: announcement,
    }));
}

/** A project that comes back tells what has changed. */
const whatIsNew = (content: KoploperContent, follows: string | undefined): readonly Finding[] =>
  follows === undefined || content.whatIsNew !== undefined
    ? []
    : [
        {
          code: 'missing-what-is-new',
          field: 'whatIsNew',
          says: findingTexts['missing-what-is-new'],
          source: 'Programma-instelling (aanname)',
        },
      ];

function triangle(content: KoploperContent, partners: Tally): readonly Finding[] {
  const present = (sector: Sector) => counted(partners, sector) > 0 || content.organisationSector === sector;
  const findings: Finding[] = [];
  if (!present('care') && !present('welfare')) {
    findings.push({
      code: 'no-care-or-welfare-partner',
      says: findingTexts['no-care-or-welfare-partner'],
      source: announcement,
    });
  }
  if (!present('education')) {
    findings.push({
      code: 'no-education-partner',
      says: findingTexts['no-education-partner'],
      source: announcement,
    });
  }
  if (!present('government') && !content.noGovernmentReason) {
    findings.push({
      code: 'no-government-partner',
      field: 'noGovernmentReason',
      says: findingTexts['no-government-partner'],
      source: `${announcement} ("en"); ${programmePage} ("en/of")`,
    });
  }
  return findings;
}

function results(content: KoploperContent): readonly Finding[] {
  if (content.results === undefined || content.results.some(({ evidence }) => evidence)) return [];
  return [
    {
      code: 'no-result-with-evidence',
      field: 'results',
      says: findingTexts['no-result-with-evidence'],
      source: announcement,
    },
  ];
}

function confirmations(partners: Tally): readonly Finding[] {
  const tallies = Object.values(partners ?? {});
  const invited = tallies.reduce((sum, [count, , declined]) => sum + count - declined, 0);
  const confirmed = tallies.reduce((sum, [, count]) => sum + count, 0);
  const { numerator, denominator } = kopgroep.confirmedShare;
  if (confirmed * denominator >= invited * numerator) return [];
  return [
    {
      code: 'few-partners-confirmed',
      says:
        confirmed === 0
          ? { nl: 'Nog geen partner heeft bevestigd.', en: 'No partner has confirmed yet.' }
          : {
              nl: `Nog maar ${confirmed} van de ${invited} partners hebben bevestigd.`,
              en: `Only ${confirmed} of the ${invited} partners have confirmed.`,
            },
      source: 'Programma-instelling (aanname)',
    },
  ];
}
