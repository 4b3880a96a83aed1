import { Alert, Title } from "@mantine/core";
import { IconEye } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Brand } from "../../api/brands.js";
import type { RightFile as File } from "../../api/right-review.js";
import { RightPictures } from "../../parts/pictures/right-pictures.js";
import { RightBudget } from "../../parts/right-budget.js";
import { RightState } from "../../parts/right-state.js";
import { counts, isToReview } from "../../parts/right-states.js";
import { RightDocuments } from "../../parts/rights/right-documents.js";
import { RightHistory } from "../../parts/rights/right-history.js";
import { useWarning } from "../../parts/rights/use-warning.js";
import { mayDecide, useMe } from "../../session/me.js";
import classes from "./brand.module.css";
import { RematchProgress } from "./rematch-progress.js";
import { RightMoves } from "./right/right-moves.js";
import { RightEstimate } from "./right-estimate.js";
import { RightWord } from "./right-word.js";
import { useRightFacts } from "./use-right-facts.js";

export function RightFile({ brand, right }: { brand: Brand; right: File }) {
  const { t } = useTranslation("manager");
  const warning = useWarning();
  const me = useMe();
  const facts = useRightFacts(right);
  const may = mayDecide(me) || brand.accountManager?.id === me.member.memberId;
  return (
    <div className={classes["file"]}>
      <div className={classes["sign"]}>
        {right.text !== null && <Title order={3}>{right.text}</Title>}
        <RightState state={right.state} />
      </div>
      <RightPictures right={right} />
      <dl className={classes["figures"]}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {right.warnings.length > 0 && (
        <Alert color="amber" icon={<IconEye />} title={t("review.look_twice")}>
          <ul className={classes["plain"]}>
            {right.warnings.map((one) => (
              <li key={one.code}>
                {warning(one)} {one.code === "held_by_another" && one.detail}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <RightBudget right={right} order={3} />
      {isToReview(right.state) && (right.kind === "word_mark" || right.images.length > 0) && (
        <RightEstimate right={right} />
      )}
      {counts(right.state) && <RematchProgress right={right.id} />}
      {isToReview(right.state) &&
        (may ? (
          <RightWord brand={brand} right={right} />
        ) : (
          <p className={classes["help"]}>{t("review.not_yours")}</p>
        ))}
      {may && <RightMoves right={right} />}
      <RightDocuments right={right} may={may} order={3} />
      <RightHistory right={right} order={3} />
    </div>
  );
}
