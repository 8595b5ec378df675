/** What script adds to an editor's text when it is read: buttons that copy, pictures that open in full size. */
import { addCopyButtons } from './prose/copy-buttons.ts';
import { addZoom } from './prose/zoom.ts';

addCopyButtons(document);
addZoom(document);
