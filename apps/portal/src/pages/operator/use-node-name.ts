import { useTranslation } from "react-i18next";

/** Names places of the flow for people; one that is not known stands as it is. */
export function useNodeName(): (id: string) => string {
  const { t, i18n } = useTranslation("operator");
  return (id) => {
    const key = `node.${id}` as "node.listings";
    return i18n.exists(`operator:${key}`) ? t(key) : id.replaceAll("_", " ");
  };
}
