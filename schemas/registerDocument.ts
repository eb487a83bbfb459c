// Everything that can stand in the register as a document of its own.
import type { PublicGrant, PublicRound } from './publicFund.ts';
import type {
  PublicBottleneck,
  PublicKoploper,
  PublicPact,
  PublicRegion,
  RetractedKoploper,
} from './register.ts';

export type RegisterDocument =
  | PublicKoploper
  | RetractedKoploper
  | PublicRegion
  | PublicPact
  | PublicBottleneck
  | PublicGrant
  | PublicRound;
