import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { PublicNotice } from "../../../api/public-notices.js";
import type { terms } from "../../../i18n/en/terms.js";
import { CopyId } from "../../../parts/copy-id.js";
import { Moment } from "../../../parts/moment.js";
import { Page } from "../../../parts/page.js";
import { StateMark, type Tone } from "../../../parts/state-mark.js";
import { NoticeSaid } from "../../public/notice-said.js";
import classes from "../../public/public.module.css";
import { NoticeFiles } from "./notice-files.js";
import { NoticeMoves } from "./notice-moves.js";

const TONES: Readonly<Record<PublicNotice["state"], Tone>> = {
  submitted: "accent",
  clarification_required: "clock",
  put_to_brand: "clock",
  with_legal: "clock",
  decided: "plain",
  complained: "accent",
  withdrawn: "plain",
};

/** What is claimed, by whom, about which listings; what was said; what can be done. */
export function NoticeView({ notice }: { notice: PublicNotice }) {
  const { t } = useTranslation("publicNotice");
  return (
    <Page
      narrow
      title={t("status_title", { reference: notice.reference })}
      lead={t("desk_lead")}
      actions={<NoticeMoves notice={notice} />}
    >
      <p>
        <StateMark tone={TONES[notice.state]}>{t(`desk_state.${notice.state}`)}</StateMark>
        {notice.outcome !== null && <> {t(`decision.${notice.outcome}`)}</>}
      </p>
      <Claim notice={notice} />
      <NoticeFiles notice={notice} />
      <NoticeSaid messages={notice.messages} reader="desk" />
    </Page>
  );
}

function Claim({ notice }: { notice: PublicNotice }) {
  const { t } = useTranslation(["publicNotice", "terms"]);
  const { sender, marketplace, right, reasonCode, items, confirmedAt } = notice;
  const { kind, number, office, work } = right;
  const named = [number, office, work].filter((part) => part !== null && part !== "").join(" · ");
  return (
    <dl className={classes["facts"]}>
      <div>
        <dt>{t("sender")}</dt>
        <dd>{sender === null ? t("sender_gone") : `${sender.name} · ${sender.email}`}</dd>
      </div>
      <div>
        <dt>{t("received")}</dt>
        <dd>
          <Moment at={confirmedAt} full />
        </dd>
      </div>
      <div>
        <dt>{t("claimed_right")}</dt>
        <dd>
          {kind !== null && t(`terms:right_kind.${kind}`)} {named}
        </dd>
      </div>
      <div>
        <dt>{t("claim")}</dt>
        <dd>
          {reasonCode !== null && t(`terms:reason.${reasonCode as keyof typeof terms.reason}`)}
        </dd>
      </div>
      <div>
        <dt>{t("marketplace")}</dt>
        <dd>{marketplace.name}</dd>
      </div>
      <div>
        <dt>{t("listings")}</dt>
        <dd>
          <ul>
            {items.map((item) => (
              <li key={`${item.url} ${item.listing}`}>
                <Item item={item} />
              </li>
            ))}
          </ul>
        </dd>
      </div>
      <AskedBrand notice={notice} />
      <Outcome notice={notice} />
    </dl>
  );
}

/** Addresses are shown and not linked: strangers wrote them. */
function Item({ item }: { item: PublicNotice["items"][number] }) {
  const { t } = useTranslation("publicNotice");
  if (item.listing === null) return <>{item.url}</>;
  return (
    <>
      <CopyId id={item.listing} /> {item.title ?? t("unknown_listing")}
    </>
  );
}

/** The brand that could be asked, what was restricted, and how often was complained. */
function Outcome({ notice }: { notice: PublicNotice }) {
  const { t } = useTranslation(["publicNotice", "terms"]);
  const { holder, restricted, complaints } = notice;
  return (
    <>
      {holder !== null && (
        <div>
          <dt>{t("holder")}</dt>
          <dd>{t("holder_is", { brand: holder.name })}</dd>
        </div>
      )}
      {restricted.length > 0 && (
        <div>
          <dt>{t("restricted_here")}</dt>
          <dd>
            {restricted.map((one) => (
              <p key={one.case}>
                <CopyId id={one.listing} /> ·{" "}
                {one.restrictionState !== null &&
                  `${t(`terms:restriction_state.${one.restrictionState as "active"}`)} · `}
                <Anchor
                  component={Link}
                  to="/operator/cases/$case"
                  params={{ case: one.case } as never}
                  underline="always"
                >
                  {t("case_open")}
                </Anchor>
              </p>
            ))}
          </dd>
        </div>
      )}
      {complaints.length > 0 && (
        <div>
          <dt>{t("complaints")}</dt>
          <dd>
            {complaints.map(({ number, madeAt, outcome }) => (
              <p key={number}>
                {number}. <Moment at={madeAt} full /> ·{" "}
                {outcome === null ? t("complaint_open") : t(`decision.${outcome}`)}
              </p>
            ))}
          </dd>
        </div>
      )}
    </>
  );
}

function AskedBrand({ notice }: { notice: PublicNotice }) {
  const { t } = useTranslation(["publicNotice", "terms"]);
  if (notice.case === null || notice.brand === null) return null;
  const { restrictionState } = notice.case;
  return (
    <div>
      <dt>{t("case")}</dt>
      <dd>
        {notice.brand.name} ·{" "}
        {restrictionState !== null &&
          `${t(`terms:restriction_state.${restrictionState as "active"}`)} · `}
        <Anchor
          component={Link}
          to="/operator/cases/$case"
          params={{ case: notice.case.id } as never}
          underline="always"
        >
          {t("case_open")}
        </Anchor>
      </dd>
    </div>
  );
}
