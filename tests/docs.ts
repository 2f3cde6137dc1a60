/** The guides that the rules come from, by the number that their sources name. */
export const GUIDES: Readonly<Record<string, string>> = {
  '000': '*Dealing with difficult customers* (seven steps)',
  '001': '*Managing difficult customers with ease* (pause, acknowledge, clarify, respond)',
  '002': '*How to deal with a difficult customer* (feelings, facts, fix, follow-up)',
  '003': '*Working with difficult customers* (a seven-step process)',
  '004': '*How to deal with a difficult customer* (save face)',
}
