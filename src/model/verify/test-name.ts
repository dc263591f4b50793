/** Words that the name of every certificate for trying begins with, in no language that a reader could lack. */
export const testName = 'TEST (sans valeur, proves nothing)'
