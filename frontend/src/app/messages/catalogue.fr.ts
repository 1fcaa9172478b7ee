export const messages = import.meta.glob<object>('/src/**/messages/fr.json', { eager: true, import: 'default' })
