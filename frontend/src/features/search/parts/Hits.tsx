import { Stack, Text, Title, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SearchGroup, SearchResult } from '@/api/generated'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { usePickText } from '@/ui/LangText'
import { AppLink } from '@/ui/links'
import { PathLink } from '@/ui/PathLink'
import classes from './Hits.module.css'

interface HitsProps {
  words: string
  result: SearchResult
}

/** What was found, by kind, each with what tells it from others of its name. */
export function Hits({ words, result: { groups } }: HitsProps) {
  const { t } = useTranslation('search')
  const count = groups.reduce((sum, { items }) => sum + items.length, 0)
  return (
    <>
      <VisuallyHidden role="status">{words && t('found', { count })}</VisuallyHidden>
      {words && count === 0 && <Text c="dimmed">{t('none', { words })}</Text>}
      <Stack gap="lg">
        {groups.map((group) => (
          <Group key={group.kind} words={words} group={group} />
        ))}
      </Stack>
    </>
  )
}

function Group({ words, group: { kind, items, hasMore } }: { words: string; group: SearchGroup }) {
  const { t, i18n } = useTranslation('search')
  const lang = useLanguage()
  const pick = usePickText()
  const heading = `search-${kind}`
  return (
    <section aria-labelledby={heading}>
      <Title order={2} size="h4" id={heading} mb={4}>
        {i18n.exists(`search:kind.${kind}`) ? t(`kind.${kind}` as 'kind.CITY') : t('kind.other')}
      </Title>
      <ul className={classes.hits}>
        {items.map(({ id, names, sourceLanguage, line, page }) => (
          <li key={id}>
            <PathLink path={page}>{pick(names, sourceLanguage)}</PathLink>
            {line && (
              <Text span size="sm" c="dimmed">
                {' · '}
                {pick(line)}
              </Text>
            )}
          </li>
        ))}
      </ul>
      {hasMore && (
        <AppLink to="/$lang/search" params={{ lang }} search={{ q: words, kind }}>
          {t('more')}
        </AppLink>
      )}
    </section>
  )
}
