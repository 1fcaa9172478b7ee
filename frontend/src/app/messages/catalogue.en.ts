export const messages = import.meta.glob<object>(['/src/**/messages/en.json', '!/src/features/declaration-editor/**'], {
  eager: true,
  import: 'default',
})
