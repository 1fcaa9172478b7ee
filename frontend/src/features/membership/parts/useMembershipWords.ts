import { useTranslation } from 'react-i18next'

/** States, steps and roles in words; one that this app does not know yet is shown as it is named. */
export function useMembershipWords() {
  const { t, i18n } = useTranslation('membership')
  const { t: ofActivity } = useTranslation('activity')
  const known = (key: string) => i18n.exists(key)
  return {
    state: (state: string) => (known(`membership:state.${state}`) ? t(`state.${state as 'ADMITTED'}`) : state),
    step: (kind: string) => (known(`membership:step.${kind}`) ? t(`step.${kind as 'VOTE'}`) : kind),
    role: (role: string) => (known(`activity:role.${role}`) ? ofActivity(`role.${role as 'ADMIN'}`) : role),
  }
}
