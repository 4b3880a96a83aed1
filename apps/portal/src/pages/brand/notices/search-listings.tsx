import { Button, TextInput } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { type SubmitEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { type ListingSearch, type SentItem, searchListings } from "../../../api/notices.js";
import { LoadingLines } from "../../../parts/loading-lines.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { FoundListings } from "./found-listings.js";
import classes from "./notices.module.css";

interface SearchListingsProps {
  readonly brandId: string;
  readonly chosen: readonly SentItem[];
  onItems(items: readonly SentItem[]): void;
}

/** Active listings by words of their titles and their seller, to be ticked. */
export function SearchListings({ brandId, chosen, onItems }: SearchListingsProps) {
  const { t } = useTranslation(["notices", "common"]);
  const [words, setWords] = useState("");
  const [seller, setSeller] = useState("");
  const [search, setSearch] = useState<ListingSearch | null>(null);
  const found = useInfiniteQuery({
    queryKey: ["listing-search", search],
    queryFn: ({ pageParam }) =>
      search === null ? { items: [], next: null } : searchListings(search, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    enabled: search !== null,
  });
  const listings = (found.data?.pages ?? []).flatMap((page) => page.items);
  function go(event: SubmitEvent) {
    event.preventDefault();
    const wanted = {
      brandId,
      ...(words.trim() === "" ? {} : { words: words.trim() }),
      ...(seller.trim() === "" ? {} : { seller: seller.trim() }),
    };
    if (words.trim() === "" && seller.trim() === "") return;
    setSearch(wanted);
    onItems([]);
  }
  return (
    <>
      <form className={classes["searching"]} onSubmit={go}>
        <TextInput
          label={t("new.search_words")}
          maxLength={200}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <TextInput
          label={t("new.search_seller")}
          maxLength={512}
          value={seller}
          onChange={(event) => setSeller(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={found.isFetching}>
          {t("new.search_go")}
        </Button>
      </form>
      {search === null && <p className={classes["soft"]}>{t("new.search_first")}</p>}
      {search !== null && found.isPending && <LoadingLines lines={5} />}
      {found.error !== null && <ProblemAlert error={found.error} />}
      {found.isSuccess && search !== null && listings.length === 0 && (
        <p className={classes["soft"]} role="status">
          {t("new.search_none")}
        </p>
      )}
      {listings.length > 0 && (
        <FoundListings listings={listings} chosen={chosen} onItems={onItems} />
      )}
      {found.hasNextPage && (
        <Button
          variant="default"
          mt="md"
          loading={found.isFetchingNextPage}
          onClick={() => void found.fetchNextPage()}
        >
          {t("common:more")}
        </Button>
      )}
    </>
  );
}
