import type { rules as english } from "../en/rules.js";

export const rules: typeof english = {
  title: "哪些可以不经询问直接处理",
  lead: "品牌方以前确认过的商品会再次询问，直到规则凭记录获得资格后才可直接处理：只限一个平台、一类权利。",
  none: "尚无已了结的再次上架。规则只询问。",
  reupload: "同一卖家再次上架，{{kind}}",
  state: { asking: "询问", licensed: "自行处理", demoted: "已降级，重新询问" },
  means: {
    asking: "每一件都作为品牌方以前确认过的商品提交给品牌方。",
    licensed: "每一件都注明首次决定并直接处理；卖家照常可以提出异议。",
    demoted: "撤销、抽查或数据使其失去资格。查看之后请将其恢复为询问。",
  },
  progress: "已了结{{counted}}件，需要{{needed}}件。",
  bound: "准确率至少{{bound}}%。",
  lacks: {
    too_few: "计入的已了结匹配为{{counted}}件，需要{{needed}}件",
    too_often_wrong: "{{contradicted}}件被否定或撤销",
    too_few_brands: "来自{{brands}}个品牌，至少需要5个",
    one_brand_dominates: "{{leftOut}}件不计入：一个品牌最多占五分之一",
  },
  do: { license: "允许自行处理", withdraw: "恢复为询问" },
  do_of: {
    license: "允许其处理再次上架：{{kind}}",
    withdraw: "恢复为询问：{{kind}}",
  },
  hence: {
    license:
      "从现在起，{{marketplace}}上的再次上架不经询问直接处理。其中约{{share}}%仍会提交品牌方，且不告知。",
    withdraw: "从现在起，{{marketplace}}上的再次上架提交给品牌方。已处理的保持不变。",
  },
  reason: "理由",
  reason_help: "理由与您的姓名、时间和数据一并保存。",
  admins: "管理员可以更改。",
};
