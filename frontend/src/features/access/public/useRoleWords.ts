import { useTranslation } from 'react-i18next'
import type { Mandate } from '@/api/generated'
import { usePickText } from '@/ui/LangText'

/** A role, and for whom, in words. */
export function useRoleWords() {
  const { t } = useTranslation('access')
  const pick = usePickText()
  return {
    role: (role: Mandate['role']) => t(`role.${role}`),
    mandate: ({ role, scopeNames }: Pick<Mandate, 'role' | 'scopeNames'>) =>
      t('roleOf', { role: t(`role.${role}`), scope: pick(scopeNames) }),
  }
}
