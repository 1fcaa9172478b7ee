export const messages = import.meta.glob<object>(
  ['/src/**/messages/en.json', '!/src/features/{adherence,declaration-editor,file,signing}/**'],
  {
    eager: true,
    import: 'default',
  },
)
