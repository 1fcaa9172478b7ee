export const messages = import.meta.glob<object>(
  ['/src/**/messages/en.json', '!/src/features/{adherence,agenda,declaration-editor,file,meeting,signing}/**'],
  {
    eager: true,
    import: 'default',
  },
)
