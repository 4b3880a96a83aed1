import { Button, Group, Modal, Radio } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { brandRightsQuery } from "../../api/brands.js";
import { comparePictures, type PictureOf } from "../../api/picture-search.js";
import { fileAddress } from "../../api/upload-file.js";
import { LoadingLines } from "../loading-lines.js";
import { ProblemAlert } from "../problem-alert.js";
import { readAlike } from "./alike.js";
import { AlikeWords } from "./alike-words.js";
import { Comparison, type Side } from "./comparison.js";
import { ComparisonSteps } from "./comparison-steps.js";
import classes from "./pictures.module.css";
import type { Overlay } from "./use-overlay.js";
import type { Whose } from "./use-what-is-shown.js";

interface CompareByHandProps {
  /** Id of the brand whose pictures can be chosen. */
  readonly brand: string;
  readonly picture: PictureOf;
  readonly listing: Side;
  /** Key of the picture that is chosen at first. */
  readonly first: string | null;
  readonly whose: Whose;
  readonly overlay: Overlay;
  onClose(): void;
}

/** Compares a picture of the listing with one of the brand's, and says step by step why they match or do not. */
export function CompareByHand(props: CompareByHandProps) {
  const { brand, picture, listing, first, whose, overlay, onClose } = props;
  const { t } = useTranslation(["pictures", "common"]);
  const rights = useQuery(brandRightsQuery(brand));
  const keys = [...new Set(rights.data?.items.flatMap(({ images }) => images) ?? [])];
  const [picked, setPicked] = useState(first);
  const key = picked ?? keys[0];
  const compare = useMutation({ mutationFn: (one: string) => comparePictures(one, picture) });
  const answer = compare.data;
  const title = t(`by_hand.own.${whose}`);
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t("by_hand.title")}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <div className={classes["by_hand"]}>
        {rights.isPending && <LoadingLines lines={3} />}
        {rights.error !== null && (
          <ProblemAlert error={rights.error} retry={() => void rights.refetch()} />
        )}
        {rights.isSuccess && key === undefined && <p>{t("by_hand.no_references")}</p>}
        {keys.length > 0 && (
          <Radio.Group
            label={t("by_hand.choose")}
            value={key ?? null}
            onChange={(value) => {
              setPicked(value);
              compare.reset();
            }}
          >
            <div className={classes["choices"]}>
              {keys.map((one, place) => (
                <Radio.Card key={one} value={one} className={classes["choice"] ?? ""}>
                  <img src={fileAddress(one)} alt={`${title} ${place + 1}`} />
                  <Radio.Indicator size="xs" />
                </Radio.Card>
              ))}
            </div>
          </Radio.Group>
        )}
        {key !== undefined && (
          <>
            <Group>
              <Button loading={compare.isPending} onClick={() => compare.mutate(key)}>
                {t("by_hand.act")}
              </Button>
            </Group>
            {compare.error !== null && <ProblemAlert error={compare.error} />}
            <div role="status">
              {answer !== undefined && (
                <p className={classes["verdict"]}>
                  {t(answer.match ? "by_hand.match" : "by_hand.no_match")}
                </p>
              )}
              {answer?.match === true && (
                <AlikeWords
                  alike={readAlike({ ...answer })}
                  what={t(`by_hand.what.${whose}`)}
                  reference={fileAddress(key)}
                />
              )}
            </div>
            {answer !== undefined && <ComparisonSteps steps={answer.steps} />}
            <Comparison
              listing={listing}
              reference={{ address: fileAddress(key), alt: title, title }}
              alike={readAlike({ ...answer })}
              overlay={overlay}
            />
          </>
        )}
      </div>
    </Modal>
  );
}
