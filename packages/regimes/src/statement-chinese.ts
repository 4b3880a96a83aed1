import type { ReasonCode, StatementText } from "@touchstone/interface";
import { utcMoment } from "./instant.js";
import { profileNamed } from "./profiles/index.js";
import { contestWays, ofEachProfile, type StatementInput } from "./statement-input.js";

/** What the brand says, after "品牌方称". */
const REASONS: Readonly<Record<ReasonCode, string>> = {
  TM_COUNTERFEIT_FEATURES: "商品具有其正品所没有的特征",
  TM_MODEL_DOES_NOT_EXIST: "其从未生产过该商品所示的型号",
  TM_TEST_BUY: "从该商品页面购得的商品经鉴别并非正品",
  TM_KEYWORD_MISUSE: "该商标被用作并非来自该品牌的商品的关键词",
  TM_UNFAIR_IMAGE_USE: "含有该商标的图片使人误以为与该品牌存在关联",
  TM_STORE_NAME: "店铺名称未经许可使用了该商标",
  TM_OBFUSCATED: "该商标以变形或隐藏的方式被使用",
  COPY_IMAGE: "该商品未经许可使用了属于其的图片",
  COPY_TEXT: "该商品未经许可使用了属于其的文字",
  COPY_CHARACTER: "该商品未经许可使用了属于其的形象",
  DESIGN_LOOKALIKE: "商品外观与其受保护的外观设计相似",
  PATENT: "商品使用了其专利发明",
  GI: "商品使用了地理标志而不符合其使用条件",
  OTHER: "该商品以其他方式侵犯其权利，具体情况见其通知",
};

const RIGHTS: Readonly<Record<string, string>> = {
  word_mark: "文字商标",
  figurative_mark: "图形商标",
  three_dimensional_mark: "立体商标",
  copyright_image: "图片著作权",
  copyright_text: "文字作品著作权",
  copyright_character: "形象著作权",
  design: "外观设计权",
  utility_model: "实用新型专利",
  patent: "专利",
  geographical_indication: "地理标志",
};

/** The reasons in Chinese, for the seller. */
export function chineseText(input: StatementInput): StatementText {
  const profile = profileNamed(input.profile);
  const paused = input.measure === "paused";
  const done = paused ? "暂停" : "下架";
  return {
    title: `您在${input.marketplaceId}的商品${input.listingId}已被${done}`,
    facts: [
      noticeOf(input),
      `${input.publicNotice === undefined ? "品牌方称" : "通知人称"}，${REASONS[input.reasonCode]}。`,
      paused
        ? `平台因此于${moment(input.imposedAt)}在所有地区暂停展示该商品。由于您事先存有该商品的证据，商品未被下架：该证据已提交品牌方，如品牌方未在期限内坚持其通知，商品将恢复展示。`
        : `平台因此于${moment(input.imposedAt)}将该商品下架，下架适用于所有地区，不设期限。`,
    ].join(""),
    ground: groundOf(input),
    automation: automationOf(input),
    redress: [
      ...contestWays(input).map((way) => ({
        kind: "internal_complaint" as const,
        text: `您可以在${moment(way.contestUntil)}之前免费向平台提出${profileNamed(way.profile).contest.name.zh}，对本次${done}提出异议。该异议将由人工作出决定${putBackOf(way.profile)}。`,
        until: way.contestUntil,
      })),
      { kind: "out_of_court", text: profile.outOfCourt.zh },
      { kind: "judicial", text: profile.judicial.zh },
    ],
  };
}

/** What the brand has told the marketplace: of this listing, or of the same goods before. */
function noticeOf(input: StatementInput): string {
  const { earlier, notifier, publicNotice } = input;
  if (publicNotice !== undefined)
    return `一位在本平台没有账户的权利人向平台发出通知（${publicNotice}），指该商品侵犯其${rightOf(input)}，并声明其善意相信情况属实。您的案件页面载有该通知对权利的描述，以及在法律要求时载明通知人的姓名或名称。`;
  if (earlier === undefined)
    return `品牌方${notifier}向平台发出通知，指该商品侵犯其${rightOf(input)}，并声明其善意相信情况属实。`;
  return `品牌方${notifier}曾于${moment(earlier.answeredAt)}善意地向平台发出通知，指您出售的商品侵犯其${rightOf(input)}（案件${earlier.caseId}）。从标题或图片看，该商品是同一商品的再次上架。您也可以说明其并非同一商品。`;
}

/** Every law by which the listing is measured, and what each asks of the marketplace. */
function groundOf(input: StatementInput): string {
  const laws = ofEachProfile(input, ({ law }) => law.zh).join("以及");
  const duties = ofEachProfile(input, ({ duty }) => duty.zh).join("");
  return `根据通知所述事实，平台认为该商品依${laws}侵犯了上述权利。${duties}`;
}

function putBackOf(profile: string): string {
  return profileNamed(profile).putBack === null ? "" : "，或者商品依法律规定的期限恢复";
}

function automationOf(input: StatementInput): string {
  const { automatedDetection, automatedDecision, earlier, publicNotice } = input;
  if (publicNotice !== undefined)
    return "该商品并非通过自动化手段发现。平台人员阅读了通知并决定将商品下架。";
  if (earlier !== undefined)
    return [
      "软件将该商品与品牌方此前确认的内容进行比对，并认出了该商品。",
      automatedDecision
        ? "软件依照平台关于同一卖家再次上架同一商品的规则采取了行动，事先没有人员查看该商品。"
        : "随后平台人员决定将商品下架。",
    ].join("");
  return [
    automatedDetection
      ? "软件将该商品与品牌方的权利进行了比对，并将其提交品牌方判断。"
      : "该商品并非通过自动化手段发现。",
    "代表品牌方的人员查看了该商品并发出通知。",
    automatedDecision
      ? "随后软件核对通知内容齐全并将商品下架，平台人员事先未查看该商品。"
      : "随后平台人员决定将商品下架。",
  ].join("");
}

function rightOf({ right }: StatementInput): string {
  const kind = RIGHTS[right.kind] ?? "权利";
  const text = right.text === null ? "" : `“${right.text}”`;
  return `${kind}${text}${right.number === null ? "" : `（编号${right.number}）`}`;
}

/** `2027年2月28日22:59（协调世界时）`. */
function moment(at: string): string {
  const { year, month, day, time } = utcMoment(at);
  return `${year}年${month}月${day}日${time}（协调世界时）`;
}
