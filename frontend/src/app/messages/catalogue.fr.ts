export const messages = import.meta.glob<object>(
  ['/src/**/messages/fr.json', '!/src/features/{declaration-editor,file}/**'],
  {
    eager: true,
    import: 'default',
  },
)
