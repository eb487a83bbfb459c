// Everything that can stand in the register as a document of its own.
import type { PublicGrant, PublicRound } from './publicFund.ts';
import type { PublicKoploper, PublicPact, PublicRegion, RetractedKoploper } from './register.ts';

export type RegisterDocument =
  | PublicKoploper
  | RetractedKoploper
  | PublicRegion
  | PublicPact
  | PublicGrant
  | PublicRound;
