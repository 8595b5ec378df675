/** Says, at each tick of the page's clock, why channels are open or closed, and what is open meanwhile. */
import { alternative, explain } from './reasons/explain.ts';
import { bold, paragraph, sentence, tell } from './reasons/lines.ts';

/**
 * A department's channels with their names; of one way to it among others the sentence alone, and that not where it has
 * no more to tell than the line of its state: that it is outside the hours.
 */
function reasonsIn({ dataset }: HTMLElement, now: number): readonly Node[] {
  const ids = (dataset['why'] ?? '').split(' ');
  const among = dataset['among']?.split(' ');
  const explained = explain(ids, now);
  const told = among === undefined ? explained : explained.filter(({ why }) => why[1] !== '');
  const lines = told.map(({ names, why, next }) => {
    const line = [...sentence(why, dataset['page']), ` ${next}`];
    return among === undefined ? paragraph(bold(`${names.join(', ')}.`), ' ', ...line) : paragraph(...line);
  });
  const instead = explained.length > 0 ? alternative(ids, among ?? ids, now) : '';
  return instead === '' ? lines : [...lines, paragraph(instead)];
}

tell('[data-why]', reasonsIn);
