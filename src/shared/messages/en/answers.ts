/** What is said of answers from documents. */
export const answers = {
  answer_quoted: "{source} says:\n{quote}\n[1]",
  answer_more_in: "The rest in its own words [{number}]:\n{quote}",
  answer_source_line: "{title}, line {line}",
  answer_source_page: "{title}, page {line}",
  answer_left_out_orders:
    "I left out some of it: it is written as orders to me, and I take none from documents. Be wary of this document.",
  answer_unknown: "I don't know: this machine's documentation does not say.",
  answer_encoder_missing:
    'I would look it up in this machine\'s documentation, but what I need for that is not fetched yet ({megabytes} MB). This fetches it and looks: neo knowledge search "…"',
  answer_sources: "Sources:",
} as const;
