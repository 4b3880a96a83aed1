import { Anchor, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { SafetyCase } from "../../../api/safety.js";
import { CopyId } from "../../../parts/copy-id.js";
import { Moment } from "../../../parts/moment.js";
import { Page } from "../../../parts/page.js";
import classes from "./safety.module.css";
import { SafetyEvents } from "./safety-events.js";
import { SafetyMark } from "./safety-mark.js";
import { SafetyMarkingView } from "./safety-marking-view.js";
import { SafetyMoves } from "./safety-moves.js";

/** The markings and how they were measured; beside them the listing, what can be done, and what was done. */
export function SafetyCaseView({ file }: { file: SafetyCase }) {
  const { t } = useTranslation("safety");
  const { listing, marketplace, markings, seller, category, url, hint, picture } = file;
  return (
    <Page title={listing.title} lead={t("lead")} actions={<SafetyMoves file={file} />}>
      <p className={classes["standing"]}>
        <SafetyMark state={file.state} />
        <span>{t("markings_found", { count: markings.length })}</span>
        <span>{t(`hint.${hint}`)}</span>
        <span>
          {t("id")} <CopyId id={file.id} />
        </span>
      </p>
      <div className={classes["columns"]}>
        <section aria-labelledby="markings">
          <Title order={2} id="markings">
            {t("pictures")}
          </Title>
          {markings.map((marking, place) => (
            <SafetyMarkingView
              // biome-ignore lint/suspicious/noArrayIndexKey: they never change their places.
              key={place}
              marking={marking}
              snapshot={picture?.snapshot ?? null}
              number={place + 1}
              count={markings.length}
            />
          ))}
          <p className={classes["source"]}>{t("measured_source")}</p>
        </section>
        <div>
          <section aria-labelledby="facts">
            <Title order={2} id="facts">
              {t("facts")}
            </Title>
            <dl className={classes["facts"]}>
              <div>
                <dt>{t("marketplace")}</dt>
                <dd>{marketplace.name}</dd>
              </div>
              <div>
                <dt>{t("listing")}</dt>
                <dd>
                  <CopyId id={listing.id} />
                </dd>
              </div>
              {category !== null && (
                <div>
                  <dt>{t("category")}</dt>
                  <dd>{category}</dd>
                </div>
              )}
              {seller !== null && (
                <div>
                  <dt>{t("seller")}</dt>
                  <dd>
                    <CopyId id={seller.id} />
                  </dd>
                </div>
              )}
              <div>
                <dt>{t("opened")}</dt>
                <dd>
                  <Moment at={file.openedAt} full />
                </dd>
              </div>
              {file.answerBy !== null && (
                <div>
                  <dt>{t("answer_by")}</dt>
                  <dd>
                    <Moment at={file.answerBy} full />
                    <small className={classes["draft"]}>{t("answer_by_why")}</small>
                  </dd>
                </div>
              )}
            </dl>
            {url !== null && /^https?:/.test(url) && (
              <Anchor
                href={url}
                target="_blank"
                rel="noreferrer noopener"
                size="sm"
                underline="always"
              >
                {t("at_marketplace", { marketplace: marketplace.name })}
              </Anchor>
            )}
          </section>
          <SafetyEvents events={file.events} />
        </div>
      </div>
    </Page>
  );
}
