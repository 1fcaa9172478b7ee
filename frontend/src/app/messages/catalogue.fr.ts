export const messages = import.meta.glob<object>(
  ['/src/**/messages/fr.json', '!/src/features/{adherence,declaration-editor,file,signing}/**'],
  {
    eager: true,
    import: 'default',
  },
)
