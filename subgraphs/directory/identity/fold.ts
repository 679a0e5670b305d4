export { fold, squeeze } from '../../kit/text/fold.ts';
