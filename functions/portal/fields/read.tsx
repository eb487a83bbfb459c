// Moved to functions/ui/fields/read.tsx.
export { Read } from '../../ui/fields/read.tsx';
