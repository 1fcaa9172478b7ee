import { TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'

interface SearchFieldProps {
  label: string
  value?: string
  /** Told a moment after the last letter; one letter is no search. */
  onChange: (value: string | undefined) => void
}

/** Words to search for, which take effect while they are typed. */
export function SearchField({ label, value = '', onChange }: SearchFieldProps) {
  const [typed, setTyped] = useState(value)
  const search = useDebouncedCallback((words: string) => onChange(words.trim().length > 1 ? words : undefined), 300)
  useEffect(() => setTyped((before) => (before.trim() === value ? before : value)), [value])
  return (
    <TextInput
      type="search"
      label={label}
      leftSection={<IconSearch aria-hidden size={18} />}
      value={typed}
      // Within a form it sends nothing: it has taken effect already.
      onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        search(event.currentTarget.value)
      }}
    />
  )
}
