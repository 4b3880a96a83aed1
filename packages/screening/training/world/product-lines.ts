/** Names that makers give their lines: words that name no kind of goods. */
export const LINE_HEADS: readonly string[] =
  "Air,Cloud,Night,Urban,Classic,Sky,Ultra,Wave,Force,Nova,Advanced,Pure,Royal,Zoom,Infinity,Retro,Shadow,Flex,Prime,Studio,Metro,Galaxy,Aero,Turbo,Silk,Boost,Pacific,Alpha,Elite,Sport".split(
    ",",
  );
export const LINE_TAILS: readonly string[] =
  "Max,Runner,Force,Repair,Glide,Walker,Boost,Full,Neo,Pro,Wrap,Master,Lite,Edition,One,Low,High,Star,Rider,Touch,90,350,Flow,Pulse,Trail,Mini,Plus,Wing,Dream,Legend".split(
    ",",
  );
