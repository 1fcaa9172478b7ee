import { List, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { versionQuery } from '@/features/declaration/public/queries'
import { pickText } from '@/lib/i18n/languageMap'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ButtonLink } from '@/ui/links'

interface FirstCommitmentsProps {
  city: string
  declaration: string
  version: number
}

export function useFirstCommitmentsTitle() {
  return useTranslation('commitment').t('first.title')
}

/** What a city may do next with what it signed: a first commitment for each clause. */
export function FirstCommitments({ city, declaration, version }: FirstCommitmentsProps) {
  const { t } = useTranslation('commitment')
  const lang = useLanguage()
  const { data } = useQuery(versionQuery(declaration, version))
  const clauses = data?.blocks.filter(({ kind }) => kind === 'CLAUSE') ?? []
  if (clauses.length === 0) return null
  return (
    <Stack gap="md">
      <Text>{t('first.lead')}</Text>
      <List listStyleType="none" spacing="lg">
        {clauses.map(({ id, number = 0, texts }) => (
          <List.Item key={id}>
            <Stack gap="xs" align="start">
              <Text ff="var(--paideia-serif)">
                {t('filter.clauseIs', {
                  number,
                  text: pickText(texts, lang, data?.sourceLanguage)?.text.replaceAll(/[*_]/g, '') ?? '',
                })}
              </Text>
              <ButtonLink
                to="/$lang/commitments/new"
                params={{ lang }}
                search={{ city, declaration, block: id }}
                variant="default"
                aria-label={t('first.doOf', { number })}
              >
                {t('first.do')}
              </ButtonLink>
            </Stack>
          </List.Item>
        ))}
      </List>
    </Stack>
  )
}
