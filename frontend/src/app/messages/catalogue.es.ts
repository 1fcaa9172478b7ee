export const messages = import.meta.glob<object>('/src/**/messages/es.json', { eager: true, import: 'default' })
