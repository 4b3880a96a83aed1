import {
  isAnswerable,
  isNotice,
  isUndoable,
  possibleMoves,
  possibleReasons,
  type RequestState,
  UNDO_MINUTES,
  usableRights,
} from "@touchstone/casework";
import { type AnswerCode, answerCodeSchema } from "@touchstone/interface";
import type { MemberActor } from "../../access/actor.js";
import type { Tx } from "../../store/store.js";
import { mayAnswer } from "./may-answer.js";

interface CaseRow {
  readonly brandId: string;
  readonly requestState: string;
  readonly answeredAt: string | null;
}

interface MarketplaceRow {
  readonly mode: string;
  readonly territory: string;
}

export type Offered = Awaited<ReturnType<typeof whatIsOffered>>;

const DECIDERS: readonly string[] = ["admin", "reviewer"];

/** What this member could do with the case now, on what an answer may rest, and what each would do. */
export async function whatIsOffered(
  tx: Tx,
  actor: MemberActor,
  found: CaseRow,
  { mode, territory }: MarketplaceRow,
) {
  const state = found.requestState as RequestState;
  const decides = await maySay(tx, actor, found.brandId);
  const rights = await tx.db
    .selectFrom("rights")
    .select(["id", "brandId", "kind", "state", "text", "number", "territories"])
    .select(["niceClasses", "expiresOn"])
    .where("brandId", "=", found.brandId)
    .orderBy("createdAt")
    .execute();
  const usable = usableRights(rights, { at: tx.now, territory });
  const live = mode === "live";
  const effect = (answer: AnswerCode) => {
    const removes = isNotice(answer) && live;
    return [answer, { removes, sends: removes, undoMinutes: UNDO_MINUTES }] as const;
  };
  return {
    rights: usable.map(({ id, kind, text, number, territories, niceClasses }) => {
      return { id, kind, text, number, territories, niceClasses };
    }),
    reasons: possibleReasons(usable),
    allowed: {
      answers: decides && isAnswerable(state) ? answerCodeSchema.options : [],
      undo: decides && isUndoable(found, tx.now),
      moves: decides ? possibleMoves(state) : [],
    },
    effects: Object.fromEntries(answerCodeSchema.options.map(effect)),
  };
}

/** The operator's staff never act as a brand; an agent acts as far as it was authorised. */
async function maySay(tx: Tx, actor: MemberActor, brandId: string): Promise<boolean> {
  if (actor.organisation.kind === "operator" || !DECIDERS.includes(actor.role)) return false;
  return (await mayAnswer(tx, actor, brandId)).ok;
}
