/** The words of a list that is written with spaces between them, over any number of lines. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** The groups of a list with a line for each and commas between the words, which may have spaces. */
export function groups(list: string): readonly (readonly string[])[] {
  return list
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((word) => word.trim()));
}
