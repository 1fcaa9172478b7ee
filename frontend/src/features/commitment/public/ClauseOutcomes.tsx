import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { usePickText } from '@/ui/LangText'
import { AppLink } from '@/ui/links'
import { Section } from '@/ui/Section'
import { clauseOutcomesQuery } from '../api'
import classes from './ClauseOutcomes.module.css'

interface ClauseOutcomesProps {
  declaration: string
  sourceLanguage: string
}

/** What became of each clause: how many cities promised something under it, and how much of that is done. */
export function ClauseOutcomes({ declaration, sourceLanguage }: ClauseOutcomesProps) {
  const { t } = useTranslation('commitment')
  const lang = useLanguage()
  const pick = usePickText()
  const { data: outcomes = [] } = useQuery(clauseOutcomesQuery(declaration))
  if (outcomes.length === 0) return null
  const total = outcomes.reduce((sum, { commitments }) => sum + commitments, 0)
  const most = Math.max(1, ...outcomes.map(({ commitments }) => commitments))
  return (
    <Section title={total > 0 ? t('outcomes.title', { count: total }) : t('outcomes.titleNone')}>
      <Text maw="68ch">{t(total > 0 ? 'outcomes.lead' : 'outcomes.none')}</Text>
      <ol className={classes.clauses}>
        {outcomes.map(({ clause, commitments, cities, completed, abandoned }) => (
          <li key={clause.id} className={classes.clause}>
            <a href={`#clause-${clause.number}`} className={classes.text}>
              {t('filter.clauseIs', { number: clause.number ?? 0, text: plain(pick(clause.texts, sourceLanguage)) })}
            </a>
            {commitments > 0 && (
              <span aria-hidden className={classes.bar} style={{ inlineSize: `${(commitments / most) * 100}%` }}>
                <span className={classes.done} style={{ inlineSize: `${(completed / commitments) * 100}%` }} />
              </span>
            )}
            <span className={classes.words}>
              {commitments === 0 ? (
                t('outcomes.noCity')
              ) : (
                <>
                  <AppLink to="/$lang/commitments" params={{ lang }} search={{ declaration, clause: clause.id }}>
                    {t('outcomes.promised', { count: commitments })}
                  </AppLink>{' '}
                  {t('outcomes.by', { count: cities })}
                  {' · '}
                  {t('outcomes.done', { count: completed })}
                  {abandoned > 0 && ` · ${t('outcomes.abandoned', { count: abandoned })}`}
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  )
}

/** Without the marks of its markup. */
function plain(text: string) {
  return text.replaceAll(/[*_#>]/g, '').trim()
}
