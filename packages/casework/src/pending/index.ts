export { type FourEyes, needsSecondMember } from "./four-eyes.js";
export { dropHold, holdAnswer, undoHold } from "./hold-answer.js";
export {
  confirmAndHold,
  confirmAnswer,
  lapseProposal,
  proposeAnswer,
  rejectAnswer,
} from "./propose-answer.js";
export { recordTestBuy } from "./record-test-buy.js";
export { type TestBuy, testBuyOutcomeSchema } from "./test-buy.js";
