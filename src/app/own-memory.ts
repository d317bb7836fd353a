/** What the product itself takes, which the budget counts too: so much less is there for models. */
export const ownBytes = 150 * 2 ** 20;
