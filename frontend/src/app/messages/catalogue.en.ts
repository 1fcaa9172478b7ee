export const messages = import.meta.glob<object>(
  [
    '/src/**/messages/en.json',
    '!/src/features/{about,adherence,agenda,commitment,commitment-entry,conference,convocation,declaration-editor,file,home,inbox,meeting,minutes,programme,progress,registration,signing}/messages/**',
    '!/src/{lib/refusals,ui/when-field,features/adherence/missing,features/membership/apply,features/membership/deciding,features/registration/{desk,door}}/**',
  ],
  {
    eager: true,
    import: 'default',
  },
)
