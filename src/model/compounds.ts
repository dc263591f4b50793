/** Longer words may break after all: on a telephone they would run out of the page, and of the title of a mail. */
export const longestWhole = 20

/** Compounds (“Pointe-Noire”) and references (“CESS-2026-ALE-014”): browsers break them after each hyphen. */
export const compound = /([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+)/u
