export const messages = import.meta.glob<object>(['/src/**/messages/fr.json', '!/src/features/declaration-editor/**'], {
  eager: true,
  import: 'default',
})
