import { Stack, Textarea, TextInput } from '@mantine/core'
import { type FieldPath, type FieldValues, get, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'
import { Disclosure } from './Disclosure'

interface TextsFieldsProps<Values extends FieldValues> {
  form: UseFormReturn<Values>
  /** The languages that the texts can be written in, the record's own first. */
  tags: string[]
  /** The texts, and which of them have several lines. */
  texts: { name: string; isLong?: boolean; minRows?: number }[]
  /** What each field is called, by its name. */
  labels: Record<string, string>
}

/** Texts by language: in the record's own first, in the others for those who can. */
export function TextsFields<Values extends FieldValues>({ tags, ...props }: TextsFieldsProps<Values>) {
  const { t } = useTranslation('ui')
  const format = useFormat()
  const [own = '', ...others] = tags
  return (
    <>
      <Texts {...props} tag={own} />
      {others.map((tag) => (
        <Disclosure key={tag} summary={t('inLanguage', { language: format.language(tag) })}>
          <Texts {...props} tag={tag} />
        </Disclosure>
      ))}
    </>
  )
}

function Texts<Values extends FieldValues>(props: Omit<TextsFieldsProps<Values>, 'tags'> & { tag: string }) {
  const { form, tag, texts, labels } = props
  const { i18n } = useTranslation()
  return (
    <Stack gap="md">
      {texts.map(({ name, isLong, minRows }) => {
        const path = `${name}.${tag}` as FieldPath<Values>
        const message: unknown = get(form.formState.errors, `${path}.message`)
        const field = {
          label: labels[path],
          lang: tag,
          dir: i18n.dir(tag),
          error: typeof message === 'string' ? message : undefined,
          ...form.register(path),
        }
        return isLong ? <Textarea key={path} {...field} minRows={minRows} /> : <TextInput key={path} {...field} />
      })}
    </Stack>
  )
}
