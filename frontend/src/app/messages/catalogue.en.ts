export const messages = import.meta.glob<object>('/src/**/messages/en.json', { eager: true, import: 'default' })
