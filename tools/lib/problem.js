/** Something in the project is wrong, and whoever runs a tool can put it right: the message says all, without a stack. */
export class Problem extends Error {}
