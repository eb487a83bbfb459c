// Where the pages about people and their roles are.
export const listPath = '/werk/mensen';
export const searchPath = `${listPath}/zoeken`;
export const invitePath = `${listPath}/uitnodigen`;
export const invitationsPath = `${listPath}/uitnodigingen`;
export const takeBackPath = `${invitationsPath}/intrekken`;
export const personPath = (id: string): string => `${listPath}/${id}`;
export const givePath = (id: string): string => `${personPath(id)}/geven`;
export const affiliatePath = (id: string): string => `${personPath(id)}/gegevens`;
export const takePath = (id: string): string => `${personPath(id)}/nemen`;
