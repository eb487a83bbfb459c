// What the tables are called, by the name their users know them under.

import type { Deployment } from './template/deployment.ts';

export interface TableNames {
  readonly cases: string;
  readonly people: string;
  readonly register: string;
  readonly ephemera: string;
}

/** Reads the names from the environment that the template gives its functions: `CASES_TABLE` names `cases`. */
export function tableNames({ functions }: Deployment): TableNames {
  const variables = Object.assign({}, ...functions.map(({ environment }) => environment));
  const named = (variable: string): string => {
    const name = variables[variable];
    if (typeof name !== 'string') throw new Error(`No function of the template knows ${variable}`);
    return name;
  };
  return {
    cases: named('CASES_TABLE'),
    people: named('PEOPLE_TABLE'),
    register: named('REGISTER_TABLE'),
    ephemera: named('EPHEMERA_TABLE'),
  };
}
