export const messages = import.meta.glob<object>(
  ['/src/**/messages/es.json', '!/src/features/{declaration-editor,file}/**'],
  {
    eager: true,
    import: 'default',
  },
)
