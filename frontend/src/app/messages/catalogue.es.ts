export const messages = import.meta.glob<object>(
  ['/src/**/messages/es.json', '!/src/features/{adherence,agenda,declaration-editor,file,meeting,signing}/**'],
  {
    eager: true,
    import: 'default',
  },
)
